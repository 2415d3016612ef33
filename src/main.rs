//! speelveld.
fn main() {}
