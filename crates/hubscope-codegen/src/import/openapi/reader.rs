//! A document that is being read, and what has been made of it.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    facts::{Choice, Known},
    legal::Names,
};
use crate::spec::{Shape, notation::Type};

/// A document that is being read.
pub(super) struct Reader<'a> {
    pub(super) file: &'a Path,
    pub(super) root: &'a Value,
    pub(super) version: String,
    pub(super) types: IndexMap<String, Shape>,
    pub(super) names: Names,
    /// The names of the types made of the schemas at these pointers, and back.
    pub(super) made: HashMap<String, String>,
    pub(super) places: HashMap<String, String>,
    /// The pointers of the schemas that are being followed: one that leads back to itself is no type.
    pub(super) open: Vec<String>,
    /// Schemas in odd places that something refers to, still to be read.
    pub(super) waiting: Vec<String>,
    /// What the schemas at these pointers stand for that are no types of their own.
    pub(super) aliases: HashMap<String, Known>,
    pub(super) choices: Vec<Choice>,
    /// What stands in the place of types that turned out to be none.
    pub(super) instead: HashMap<String, Type>,
    /// The types whose fields are the parts of a form, and whether those can be files.
    pub(super) forms: HashMap<String, bool>,
    pub(super) noted: HashSet<String>,
    pub(super) report: &'a mut Vec<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a Path, root: &'a Value, report: &'a mut Vec<String>) -> Self {
        Self {
            file,
            root,
            version: String::new(),
            types: IndexMap::new(),
            names: Names::default(),
            made: HashMap::new(),
            places: HashMap::new(),
            open: Vec::new(),
            waiting: Vec::new(),
            aliases: HashMap::new(),
            choices: Vec::new(),
            instead: HashMap::new(),
            forms: HashMap::new(),
            noted: HashSet::new(),
            report,
        }
    }

    /// Says once what is odd at a place.
    pub(super) fn note(&mut self, pointer: &str, problem: &str) {
        let line = format!("{}#{pointer}: {problem}", self.file.display());
        if self.noted.insert(line.clone()) {
            self.report.push(line);
        }
    }

    pub(super) fn name_place(&mut self, pointer: String, name: String) {
        self.places.insert(name.clone(), pointer.clone());
        self.made.insert(pointer, name);
    }
}
