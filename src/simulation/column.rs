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
