//! "Did you mean": the known word nearest to what was written.

/// Longer words are no typing errors, and comparing them would take long.
const LONGEST: usize = 64;

/// The nearest of the known words, when it is near enough to be what was meant.
///
/// Near is one slip per three letters, or a bit more when it begins in the same way; capitals, spaces and
/// underscores are set aside.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if written.len() > LONGEST {
        return None;
    }
    let written = plain(written);
    known
        .into_iter()
        .map(|word| (strsim::osa_distance(&written, &plain(word)), word))
        .filter(|&(slips, word)| slips <= most_slips(&written, word))
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, word)| word)
}

/// How many slips still make it the same word.
fn most_slips(written: &str, word: &str) -> usize {
    let longest = written.chars().count().max(word.chars().count());
    let shortest = written.chars().count().min(word.chars().count());
    let begins_alike = written.chars().take(2).eq(word.chars().take(2));
    let slips = if begins_alike { longest.div_ceil(3) } else { longest / 3 };
    slips.min(3).min(shortest.saturating_sub(1))
}

pub fn plain(word: &str) -> String {
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
        assert_eq!(nearest("casus", ["base", "case"]), Some("case"));
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
