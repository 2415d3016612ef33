//! Written: values as TOML writes them, for the files that the program makes.

use crate::domain::quantity::Quantity;
use crate::language::Text;
use crate::workspace::exploration::LONGEST_NAME;

pub fn text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if letter.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// The lines of a name that fits on a head: one, or one in each language.
pub fn fitting_name(name: &Text) -> String {
    let fitting = |name: &str| text(&name.chars().take(LONGEST_NAME).collect::<String>());
    if name.nl == name.en {
        format!("name = {}\n", fitting(&name.nl))
    } else {
        format!("name.nl = {}\nname.en = {}\n", fitting(&name.nl), fitting(&name.en))
    }
}

/// A number or range as the content files write it.
pub fn quantity(quantity: Quantity) -> String {
    quantity_with(quantity, number)
}

/// The same, with each number of it written in another way.
pub fn quantity_with(quantity: Quantity, number: impl Fn(f64) -> String) -> String {
    match quantity {
        Quantity::Fixed(value) => number(value),
        Quantity::Lognormal { low, high } | Quantity::LogitNormal { low, high } => {
            format!("\"{} to {}\"", number(low), number(high))
        }
        Quantity::Normal { low, high } => format!("{{ normal = [{}, {}] }}", number(low), number(high)),
        Quantity::Uniform { low, high } => format!("{{ uniform = [{}, {}] }}", number(low), number(high)),
        Quantity::Triangular { min, mode, max } => {
            format!("{{ triangular = [{}, {}, {}] }}", number(min), number(mode), number(max))
        }
        Quantity::Pert { min, mode, max } => {
            format!("{{ pert = [{}, {}, {}] }}", number(min), number(mode), number(max))
        }
    }
}

/// A number that TOML reads back as the same; a whole one without a point as long as it can be counted.
pub fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { value.to_string() } else { format!("{value:?}") }
}
