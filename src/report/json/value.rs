//! A value of JSON. Its objects keep their keys in the order in which they are written here, which those of `serde_json` do not.

use crate::domain::outcome::Outcome;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::io;

#[derive(Serialize)]
#[serde(untagged)]
pub enum Json {
    Null,
    Flag(bool),
    Whole(u64),
    /// `null` when it is not a number that exists.
    Number(f64),
    Text(String),
    List(Vec<Self>),
    Object(Object),
}

impl Json {
    /// As a file, with a line for each member.
    ///
    /// # Errors
    /// Only when the writer fails, which it does not in memory.
    pub fn written(&self) -> io::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

#[derive(Default)]
pub struct Object(Vec<(Cow<'static, str>, Json)>);

impl Object {
    pub fn put(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Json>) {
        self.0.push((key.into(), value.into()));
    }

    /// Adds what another object has.
    pub fn extend(&mut self, other: Json) {
        if let Json::Object(other) = other {
            self.0.extend(other.0);
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// An object: `key: value`, or `key` alone when a variable has its name; `key?: option` is left out when there is none;
/// `..object` adds all that another one has.
macro_rules! object {
    (@$into:ident) => {};
    (@$into:ident ..$other:expr $(, $($rest:tt)*)?) => {
        $into.extend($other);
        object!(@$into $($($rest)*)?);
    };
    (@$into:ident $key:ident?: $value:expr $(, $($rest:tt)*)?) => {
        if let Some(value) = $value {
            $into.put(stringify!($key), value);
        }
        object!(@$into $($($rest)*)?);
    };
    (@$into:ident $key:ident: $value:expr $(, $($rest:tt)*)?) => {
        $into.put(stringify!($key), $value);
        object!(@$into $($($rest)*)?);
    };
    (@$into:ident $key:ident $(, $($rest:tt)*)?) => {
        $into.put(stringify!($key), $key);
        object!(@$into $($($rest)*)?);
    };
    ($($members:tt)*) => {{
        let mut object = $crate::report::json::value::Object::default();
        object!(@object $($members)*);
        $crate::report::json::value::Json::Object(object)
    }};
}
pub(crate) use object;

/// A list of values.
pub fn list<T: Into<Json>>(values: impl IntoIterator<Item = T>) -> Json {
    Json::List(values.into_iter().map(Into::into).collect())
}

/// An object with keys that are made.
pub fn keyed<K: Into<Cow<'static, str>>, T: Into<Json>>(entries: impl IntoIterator<Item = (K, T)>) -> Json {
    let mut object = Object::default();
    entries.into_iter().for_each(|(key, value)| object.put(key, value));
    Json::Object(object)
}

/// An object with a key for each outcome.
pub fn by_outcome<T: Into<Json>>(value: impl Fn(Outcome) -> T) -> Json {
    keyed(Outcome::ALL.map(|outcome| (outcome.id(), value(outcome))))
}

/// A list, unless it is empty.
pub fn unless_empty<T: Into<Json>>(values: impl IntoIterator<Item = T>) -> Option<Json> {
    let mut values = values.into_iter().peekable();
    values.peek().is_some().then(|| list(values))
}

macro_rules! from {
    ($($Type:ty: $value:ident => $json:expr),* $(,)?) => {$(
        impl From<$Type> for Json {
            fn from($value: $Type) -> Self { $json }
        }
    )*};
}

from! {
    bool: value => Self::Flag(value),
    u8: value => Self::Whole(value.into()),
    u16: value => Self::Whole(value.into()),
    u32: value => Self::Whole(value.into()),
    u64: value => Self::Whole(value),
    usize: value => Self::Whole(value as u64),
    f64: value => Self::Number(value),
    char: value => Self::Text(value.into()),
    &str: value => Self::Text(value.to_owned()),
    String: value => Self::Text(value),
}

impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
