//! Properties from a struct: a serializer whose result is pairs of text.

use serde::{
    Serialize, Serializer,
    ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple},
};

use super::{
    error::PropertyError,
    value::{self, PropertyValue},
};

/// Returns the fields that have a value, by their names.
pub(super) fn pairs<T: Serialize + ?Sized>(
    value: &T,
) -> Result<Vec<(String, String)>, PropertyError> {
    value.serialize(Whole)
}

/// The whole struct or map.
struct Whole;

/// Its fields so far, and the key of the next one where keys come by themselves.
struct Fields {
    pairs: Vec<(String, String)>,
    key: String,
}

impl Fields {
    fn with_capacity(len: Option<usize>) -> Self {
        Self { pairs: Vec::with_capacity(len.unwrap_or_default()), key: String::new() }
    }

    fn add<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), PropertyError> {
        if let Some(text) = value.serialize(Field(name))? {
            self.pairs.push((name.to_owned(), text));
        }
        Ok(())
    }
}

impl SerializeStruct for Fields {
    type Ok = Vec<(String, String)>;
    type Error = PropertyError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), PropertyError> {
        self.add(name, value)
    }

    fn end(self) -> Result<Self::Ok, PropertyError> {
        Ok(self.pairs)
    }
}

impl SerializeMap for Fields {
    type Ok = Vec<(String, String)>;
    type Error = PropertyError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), PropertyError> {
        self.key = key.serialize(Field("a key"))?.unwrap_or_default();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PropertyError> {
        let key = std::mem::take(&mut self.key);
        self.add(&key, value)
    }

    fn end(self) -> Result<Self::Ok, PropertyError> {
        Ok(self.pairs)
    }
}

fn not_a_struct<T>(found: &str) -> Result<T, PropertyError> {
    Err(serde::ser::Error::custom(format_args!("expected a struct or a map, found {found}")))
}

macro_rules! refuse_as_whole {
    ($($method:ident: $ty:ty,)*) => {
        $(fn $method(self, _: $ty) -> Result<Self::Ok, PropertyError> {
            not_a_struct("a single value")
        })*
    };
}

impl Serializer for Whole {
    type Ok = Vec<(String, String)>;
    type Error = PropertyError;
    type SerializeSeq = Impossible<Self::Ok, PropertyError>;
    type SerializeTuple = Impossible<Self::Ok, PropertyError>;
    type SerializeTupleStruct = Impossible<Self::Ok, PropertyError>;
    type SerializeTupleVariant = Impossible<Self::Ok, PropertyError>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Impossible<Self::Ok, PropertyError>;

    refuse_as_whole! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_i64: i64, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32,
        serialize_u64: u64, serialize_f32: f32, serialize_f64: f64, serialize_char: char,
        serialize_str: &str, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    }

    fn serialize_none(self) -> Result<Self::Ok, PropertyError> {
        Ok(Vec::new())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, PropertyError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Self::Ok, PropertyError> {
        Ok(Vec::new())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
    ) -> Result<Self::Ok, PropertyError> {
        not_a_struct("an enum")
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Self::Ok, PropertyError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, PropertyError> {
        not_a_struct("an enum")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, PropertyError> {
        not_a_struct("a list")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, PropertyError> {
        not_a_struct("a tuple")
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, PropertyError> {
        not_a_struct("a tuple")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, PropertyError> {
        not_a_struct("an enum")
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Fields, PropertyError> {
        Ok(Fields::with_capacity(len))
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Fields, PropertyError> {
        Ok(Fields::with_capacity(Some(len)))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, PropertyError> {
        not_a_struct("an enum")
    }
}

/// The value of one field, by its name; `None` where it has none.
#[derive(Clone, Copy)]
struct Field<'a>(&'a str);

impl Field<'_> {
    fn refuse<T>(self, found: &'static str) -> Result<T, PropertyError> {
        Err(PropertyError::not_plain(self.0, found))
    }
}

/// The values of a list, which become one text.
struct List<'a> {
    field: Field<'a>,
    values: Vec<String>,
}

impl SerializeSeq for List<'_> {
    type Ok = Option<String>;
    type Error = PropertyError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PropertyError> {
        self.values.extend(value.serialize(self.field)?);
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, PropertyError> {
        Ok(Some(value::joined(self.values.into_iter())))
    }
}

/// A list of a fixed length.
impl SerializeTuple for List<'_> {
    type Ok = Option<String>;
    type Error = PropertyError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PropertyError> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<Self::Ok, PropertyError> {
        SerializeSeq::end(self)
    }
}

macro_rules! take_as_text {
    ($($method:ident: $ty:ty,)*) => {
        $(fn $method(self, value: $ty) -> Result<Self::Ok, PropertyError> {
            Ok(Some(value.to_text()))
        })*
    };
}

impl<'a> Serializer for Field<'a> {
    type Ok = Option<String>;
    type Error = PropertyError;
    type SerializeSeq = List<'a>;
    type SerializeTuple = List<'a>;
    type SerializeTupleStruct = Impossible<Self::Ok, PropertyError>;
    type SerializeTupleVariant = Impossible<Self::Ok, PropertyError>;
    type SerializeMap = Impossible<Self::Ok, PropertyError>;
    type SerializeStruct = Impossible<Self::Ok, PropertyError>;
    type SerializeStructVariant = Impossible<Self::Ok, PropertyError>;

    take_as_text! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_i64: i64, serialize_i128: i128, serialize_u8: u8, serialize_u16: u16,
        serialize_u32: u32, serialize_u64: u64, serialize_u128: u128, serialize_f32: f32,
        serialize_f64: f64, serialize_char: char, serialize_str: &str,
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Self::Ok, PropertyError> {
        self.refuse("bytes")
    }

    fn serialize_none(self) -> Result<Self::Ok, PropertyError> {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, PropertyError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Self::Ok, PropertyError> {
        Ok(None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, PropertyError> {
        self.refuse("a struct without fields")
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Self::Ok, PropertyError> {
        Ok(Some(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Self::Ok, PropertyError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, PropertyError> {
        self.refuse("an enum with content")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, PropertyError> {
        Ok(List { field: self, values: Vec::new() })
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'a>, PropertyError> {
        Ok(List { field: self, values: Vec::new() })
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, PropertyError> {
        self.refuse("a tuple struct")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, PropertyError> {
        self.refuse("an enum with content")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, PropertyError> {
        self.refuse("a map")
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, PropertyError> {
        self.refuse("a struct")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, PropertyError> {
        self.refuse("an enum with content")
    }
}
