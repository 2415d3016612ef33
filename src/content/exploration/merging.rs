//! Merging: an exploration written into the file of a user, of which the comments, the order and the way of writing stay.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};

/// The text of a file with what another text says in it; nothing when the file cannot take it.
///
/// What comes out says exactly the same as the other text: that is checked.
pub fn merged(file: &str, says: &str) -> Option<String> {
    let mut document: DocumentMut = file.parse().ok()?;
    let new: DocumentMut = says.parse().ok()?;
    merge(document.as_table_mut(), new.as_table());
    let text = document.to_string();
    says_the_same(&text, says).then_some(text)
}

/// A text with the sources that a file states, which only its user writes.
pub fn with_sources_of(file: &str, says: &str) -> String {
    let sources = file.parse::<DocumentMut>().ok().and_then(|file| file.get("sources").cloned());
    let says_all = sources.zip(says.parse::<DocumentMut>().ok()).map(|(sources, mut says)| {
        says.insert("sources", sources);
        says.to_string()
    });
    says_all.unwrap_or_else(|| says.to_owned())
}

/// Do two texts say the same, in whatever order and whatever is noted beside it?
pub fn says_the_same(one: &str, other: &str) -> bool {
    let read = |text| toml::from_str::<toml::Table>(text).ok();
    read(one).is_some_and(|one| read(other).is_some_and(|other| one == other))
}

fn merge(old: &mut dyn TableLike, new: &dyn TableLike) {
    let gone: Vec<String> =
        old.iter().map(|(key, _)| key.to_owned()).filter(|key| !new.contains_key(key)).collect();
    for key in gone {
        old.remove(&key);
    }
    for (key, item) in new.iter() {
        match old.get_mut(key) {
            Some(present) => merge_item(present, item),
            None => drop(old.insert(key, item.clone())),
        }
    }
}

fn merge_item(old: &mut Item, new: &Item) {
    match (old, new) {
        (Item::ArrayOfTables(old), Item::ArrayOfTables(new)) => merge_tables(old, new),
        (Item::Value(old), Item::Value(new)) if !old.is_inline_table() || !new.is_inline_table() => {
            if old.to_string().trim() != new.to_string().trim() {
                let decor = old.decor().clone();
                *old = new.clone();
                *old.decor_mut() = decor;
            }
        }
        (old, new) => match (old.as_table_like_mut(), new.as_table_like()) {
            (Some(old), Some(new)) => merge(old, new),
            _ => *old = new.clone(),
        },
    }
}

/// What tells a scenario from the others: what it follows, or its name.
fn identity(table: &Table) -> Option<String> {
    let item = table.get("follows").or_else(|| table.get("name"))?;
    // Without the comments around it.
    let texts = item.as_table_like().into_iter().flat_map(|texts| texts.iter());
    let in_languages = || texts.filter_map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
    Some(item.as_str().map_or_else(in_languages, str::to_owned))
}

/// Each table goes on in the old one that is of the same thing, or else in the one at its place that nothing else goes on in.
fn merge_tables(old: &mut ArrayOfTables, new: &ArrayOfTables) {
    let before: Vec<Table> = old.iter().cloned().collect();
    let mut taken: Vec<Option<usize>> = vec![None; new.len()];
    for (place, table) in new.iter().enumerate() {
        let name = identity(table);
        let same = |(at, known): &(usize, &Table)| !taken.contains(&Some(*at)) && identity(known) == name;
        taken[place] =
            before.iter().enumerate().find(|known| name.is_some() && same(known)).map(|(at, _)| at);
    }
    for place in 0..new.len() {
        if taken[place].is_none() && place < before.len() && !taken.contains(&Some(place)) {
            taken[place] = Some(place);
        }
    }
    old.clear();
    for (table, from) in new.iter().zip(taken) {
        let mut kept = from.and_then(|from| before.get(from)).cloned();
        match &mut kept {
            Some(kept) => merge(kept, table),
            None => kept = Some(table.clone()),
        }
        old.extend(kept);
    }
    // They stand in their new order in the places of the old ones.
    let mut places: Vec<_> = old.iter().map(Table::position).collect();
    places.sort_unstable();
    for (table, place) in old.iter_mut().zip(places) {
        if let Some(place) = place {
            table.set_position(Some(place));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# agreed on 3 March with finance\nspeelveld = \"exploration\"\nversion = 1\n\
        case = \"logistics\" # ours\n\n[[scenario]] # as is\nfollows = \"current\"\n\n# the favourite\n\
        [[scenario]]\nfollows = \"craft\" # preferred by the board\n";

    #[test]
    fn comments_stay_with_what_they_are_about() {
        let head = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n";
        let changed = format!(
            "{head}seed = 7\n\n[[scenario]]\nfollows = \"current\"\n\n[[scenario]]\nfollows = \"craft\"\n\
             choices.platforms = \"build\"\n\n[[scenario]]\nname = \"D\"\n"
        );
        let text = merged(FILE, &changed).expect("it takes it");
        for comment in ["# agreed on", "# ours", "# as is", "# the favourite", "# preferred"] {
            assert!(text.contains(comment), "{comment} is lost in\n{text}");
        }
        assert!(says_the_same(&text, &changed));
        // Without the first scenario the comments of the second stay with it.
        let fewer = format!("{head}\n[[scenario]]\nfollows = \"craft\"\n");
        let text = merged(FILE, &fewer).expect("it takes it");
        assert!(text.contains("# preferred") && !text.contains("# as is"), "{text}");
        // In another order each takes its own along.
        let turned =
            format!("{head}\n[[scenario]]\nfollows = \"craft\"\n\n[[scenario]]\nfollows = \"current\"\n");
        let text = merged(FILE, &turned).expect("it takes it");
        let place = |part| text.find(part).unwrap_or_default();
        assert!(place("# preferred") < place("# as is"), "{text}");
    }

    #[test]
    fn what_is_written_in_another_way_says_the_same() {
        let written = "speelveld = 'exploration'\nversion=1\ncase = \"logistics\"\nscenario = [{ follows = \"craft\" }]\n";
        let says = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n\n[[scenario]]\nfollows = \"craft\"\n";
        assert!(says_the_same(written, says));
        assert!(merged(written, &says.replace("craft", "current")).is_some());
        assert_eq!(merged("not [toml", says), None);
    }
}
