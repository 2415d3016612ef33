//! Column: one number for each future of a block.

/// One number for each future of a block.
pub type Column = Vec<f64>;

/// A column of zeros.
#[must_use]
pub fn zeros(futures: usize) -> Column {
    vec![0.0; futures]
}

/// Adds `factor` × `column` to `total`, future by future.
pub fn add_scaled(total: &mut [f64], factor: f64, column: &[f64]) {
    for (sum, value) in total.iter_mut().zip(column) {
        *sum += factor * value;
    }
}

/// The larger of two numbers; unlike `f64::max` one machine instruction, as no number here is NaN.
#[must_use]
#[inline]
pub fn larger(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// The smaller of two numbers.
#[must_use]
#[inline]
pub fn smaller(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}
