//! Properties into a struct: a deserializer that reads numbers and booleans from text.

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor, value},
    forward_to_deserialize_any,
};

use super::{error::PropertyError, read::FromPropertyValue, value as values};

/// Reads a struct from the properties that have a value, by their names.
pub(super) fn read<'de, T: Deserialize<'de>>(
    pairs: impl Iterator<Item = (&'de str, &'de str)>,
) -> Result<T, PropertyError> {
    T::deserialize(Whole(pairs))
}

/// All properties: the fields of a struct, or the entries of a map.
struct Whole<I>(I);

impl<'de, I: Iterator<Item = (&'de str, &'de str)>> Deserializer<'de> for Whole<I> {
    type Error = PropertyError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_map(Entries { pairs: self.0, value: None })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Entries<'de, I> {
    pairs: I,
    value: Option<Field<'de>>,
}

impl<'de, I: Iterator<Item = (&'de str, &'de str)>> MapAccess<'de> for Entries<'de, I> {
    type Error = PropertyError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, PropertyError> {
        let Some((name, text)) = self.pairs.next() else { return Ok(None) };
        self.value = Some(Field { name, text });
        seed.deserialize(value::BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, PropertyError> {
        let Some(field) = self.value.take() else {
            return Err(de::Error::custom("a value was read before its key"));
        };
        seed.deserialize(field).map_err(|error| field.named(error))
    }
}

/// The value of one property.
#[derive(Clone, Copy)]
struct Field<'de> {
    name: &'de str,
    text: &'de str,
}

impl Field<'_> {
    fn parse<T: FromPropertyValue>(self) -> Result<T, PropertyError> {
        T::from_text(self.text).ok_or_else(|| {
            PropertyError::invalid(self.name, self.text, format_args!("expected {}", T::expected()))
        })
    }

    /// Adds the property to an error of the type that was read, which knows only its value.
    fn named(self, error: PropertyError) -> PropertyError {
        match error {
            PropertyError::Struct { message } => {
                PropertyError::invalid(self.name, self.text, message)
            }
            error => error,
        }
    }
}

macro_rules! parse {
    ($($method:ident $visit:ident $ty:ty,)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
            visitor.$visit(self.parse::<$ty>()?)
        })*
    };
}

impl<'de> Deserializer<'de> for Field<'de> {
    type Error = PropertyError;

    parse! {
        deserialize_bool visit_bool bool,
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_i128 visit_i128 i128,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_u128 visit_u128 u128,
        deserialize_f32 visit_f32 f32,
        deserialize_f64 visit_f64 f64,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_seq(List { name: self.name, parts: values::split(self.text) })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        visitor.visit_enum(self.text.into_deserializer())
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple_struct map struct identifier
        ignored_any
    }
}

/// The values of multiple checkboxes.
struct List<'de, I> {
    name: &'de str,
    parts: I,
}

impl<'de, I: Iterator<Item = &'de str>> SeqAccess<'de> for List<'de, I> {
    type Error = PropertyError;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, PropertyError> {
        let Some(text) = self.parts.next() else { return Ok(None) };
        let field = Field { name: self.name, text };
        seed.deserialize(field).map(Some).map_err(|error| field.named(error))
    }
}
