//! The user's own content files: read again, with problems, mended.

sentences! {
    /// The content files changed on disk and were read again.
    read() { nl: "Bestanden opnieuw gelezen; de cijfers volgen", en: "Files read again; the figures follow" }
    /// The last problem is gone.
    mended() { nl: "De problemen in de bestanden zijn verholpen", en: "The problems in the files are mended" }
    /// The content files have problems.
    broken(count: usize, key: &str) {
        nl: "Problemen in uw bestanden: {count}. De laatste goede versie telt; {key} toont ze",
        en: "Problems in your files: {count}. The last good version counts; {key} shows them",
    }
    /// The case at hand is no longer there.
    case_gone(name: &str) {
        nl: "‘{name}’ of de organisatie staat niet meer in de bestanden; de laatste versie telt",
        en: "‘{name}’ or the organisation is no longer in the files; the last version counts",
    }
    /// There are no problems.
    no_problems() { nl: "Alle bestanden zijn in orde", en: "All files are sound" }

    /// Title of the list of problems.
    problems(place: usize, count: usize) { nl: "Probleem {place} van {count}", en: "Problem {place} of {count}" }
    /// In the place of the name of a file, when all files together are meant.
    all_files() { nl: "alle bestanden", en: "all files" }
    /// Before how to mend it.
    mend(advice: &str) { nl: "Herstellen: {advice}", en: "To mend it: {advice}" }
}
