//! Makes one page of the explorer that was compiled to WebAssembly: `speelveld-page MODULE.wasm SOURCES PAGE.html`.
//!
//! Everything stands in the page itself, so that it opens from disk and loads nothing. Its content policy allows what stands
//! there, by hash, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, sources, page] = arguments.as_slice() else {
        return Err("speelveld-page MODULE.wasm SOURCES PAGE.html".into());
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("speelveld").typescript(false).remove_name_section(true);
    let mut output = bindgen.no_modules(true)?.generate_output()?;
    let code = output.wasm_mut().emit_wasm();
    let source = |name: &str| fs::read_to_string(Path::new(sources).join(name));
    let script = format!("{}\n{}\n{}", output.js(), source("line.js")?, source("page.js")?);
    let style = source("page.css")?;
    let html = source("page.html")?
        .replace("STYLE-HASH", &hash(&style))
        .replace("SCRIPT-HASH", &hash(&script))
        .replace("/* STYLE */", &style)
        .replace("MODULE", &STANDARD.encode(packed(&code)?))
        .replace("/* SCRIPT */", &script);
    if let Some(folder) = Path::new(page).parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(page, &html)?;
    println!("{page}: {} kB, of which the module is {} kB unpacked", html.len() / 1000, code.len() / 1000);
    Ok(())
}

fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// What stands in a page, as its policy names it.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
