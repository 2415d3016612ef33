//! An organisation file.

use crate::content::reading::bounds;
use crate::content::reading::number;
use crate::content::reading::provenance::Scope;
use crate::domain::assumption::Assumptions;
use crate::domain::library::Organisation;
use crate::domain::parameter::Owner;

/// Reads an organisation with its order of display. `None` when something in it could not be read.
pub fn read(root: &Scope<'_>) -> Option<(i64, Organisation)> {
    let id = root.cursor.id("id");
    let order = root.cursor.whole("order", bounds::ORDER);
    let name = root.cursor.bilingual("name");
    let about = root.cursor.bilingual("about");
    let numbers = number::read_all(root, Owner::Organisation);
    let organisation = Organisation {
        id: id?,
        name: name?,
        about: about?,
        assumptions: Assumptions::complete(Owner::Organisation, numbers).ok()?,
    };
    Some((order?, organisation))
}
