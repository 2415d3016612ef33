//! "Did you mean": the known word nearest to what was written.

/// Longer words are no typing errors, and comparing them would take long.
const LONGEST: usize = 64;

/// The nearest of the known words, when it is near enough to be what was meant.
///
/// Near is at most one slip per three letters, with capitals, spaces and underscores set aside.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if written.len() > LONGEST {
        return None;
    }
    let written = plain(written);
    known
        .into_iter()
        .map(|word| (strsim::osa_distance(&written, &plain(word)), word))
        .filter(|&(distance, word)| distance <= written.len().max(word.len()).div_ceil(3).min(3))
        .filter(|&(distance, word)| distance < word.chars().count().min(written.chars().count()))
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, word)| word)
}

/// Lower case, with hyphens.
fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_understood_and_another_word_is_not() {
        let known = ["build", "codevelop", "reuse", "outsource"];
        assert_eq!(nearest("outsorce", known), Some("outsource"));
        assert_eq!(nearest("Build", known), Some("build"));
        assert_eq!(nearest("months_to_hire", ["months-to-hire"]), Some("months-to-hire"));
        assert_eq!(nearest("lease", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
