//! Decoder, tested: answers are never keys, keys of many terminals are known, and nothing locks the keyboard.

use super::*;

fn read(bytes: &[u8]) -> Vec<Input> {
    let mut decoder = Decoder::default();
    let mut inputs = decoder.read(bytes);
    if decoder.patience().is_some() {
        inputs.extend(decoder.pause());
    }
    inputs
}

fn keys(bytes: &[u8]) -> Vec<(KeyCode, KeyModifiers)> {
    let key = |input| match input {
        Input::Event(Event::Key(key)) => Some((key.code, key.modifiers)),
        _ => None,
    };
    read(bytes).into_iter().filter_map(key).collect()
}

/// What terminals answer, asked or not.
const ANSWERS: [&[u8]; 19] = [
    b"\x1bP>|XTerm(379)\x1b\\",
    b"\x1bP1+r524742=382F382F38\x1b\\",
    b"\x1bP1$r0m\x1b\\",
    b"\x1bP!|00000000\x1b\\",
    b"\x1b]52;c;YWJjZGVm\x1b\\",
    b"\x1b]52;c;cXFxcXE=\x07",
    b"\x1b]4;1;rgb:cdcd/0000/0000\x1b\\",
    b"\x1b]lxterm\x1b\\",
    b"\x1b_Gi=31;OK\x1b\\",
    b"\x1b^private q\x1b\\",
    b"\x1bXstring of q\x1b\\",
    b"\x1b[>0;276;0c",
    b"\x1b[?62;22c",
    b"\x1b[?2026;2$y",
    b"\x1b[?997;1n",
    b"\x1b[12;40R",
    b"\x1b[8;30;100t",
    b"\x1b[I\x1b[O",
    b"\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
];

#[test]
fn what_a_terminal_answers_is_never_a_key() {
    for answer in ANSWERS {
        assert_eq!(keys(answer), [], "{}", answer.escape_ascii());
    }
}

#[test]
fn an_answer_in_two_late_pieces_is_at_most_the_escape_key() {
    for answer in ANSWERS {
        for cut in 1..answer.len() {
            let (first, second) = answer.split_at(cut);
            // Single bytes look like typing; of a sequence that is cut further on, the last ones are let through.
            let is_string = matches!(answer[1], b']' | b'P' | b'_' | b'^' | b'X');
            if second.len() <= TYPED_AT_ONCE && !is_string {
                continue;
            }
            let mut decoder = Decoder::default();
            let mut inputs = decoder.read(first);
            inputs.extend(decoder.pause());
            inputs.extend(decoder.read(second));
            let escape = Input::Event(pressed(KeyCode::Esc, KeyModifiers::NONE));
            let others: Vec<_> = inputs
                .into_iter()
                .filter(|input| *input != escape && !matches!(input, Input::Background { .. }))
                .filter(|input| !matches!(input, Input::Event(Event::FocusGained | Event::FocusLost)))
                .collect();
            assert_eq!(others, [], "{} cut at {cut}", answer.escape_ascii());
            assert_eq!(decoder.patience(), None, "{} cut at {cut}", answer.escape_ascii());
        }
    }
}

#[test]
fn the_background_is_told_in_every_form_and_in_pieces() {
    let told = |is_light| vec![Input::Background { is_light }];
    assert_eq!(read(b"\x1b]11;rgb:ffff/ffff/ffff\x07"), told(true));
    assert_eq!(read(b"\x1b]11;rgb:1e/1e/1e\x1b\\"), told(false));
    assert_eq!(read(b"\x1b]11;#fdf6e3\x07"), told(true));
    // As long as a colour in bytes, and not to be cut as one.
    for garbled in ["#e\u{301}", "#\u{20ac}", "rgb:\u{e9}/0/0"] {
        assert_eq!(read(format!("\x1b]11;{garbled}\x07").as_bytes()), [], "{garbled}");
    }
    let mut decoder = Decoder::default();
    assert_eq!(decoder.read(b"\x1b]11;rgb:ff"), []);
    assert_eq!(decoder.pause(), []);
    assert_eq!(decoder.read(b"ff/ffff/ffff\x07"), told(true));
}

#[test]
fn only_a_sign_that_took_two_cells_is_told() {
    assert_eq!(read(b"\x1b[1;3R"), [Input::WideSigns]);
    assert_eq!(read(b"\x1b[1;2R"), []);
}

#[test]
fn keys_of_many_terminals_are_known() {
    use KeyCode::{BackTab, Backspace, Char, End, Enter, Esc, F, Home, Left, Right};
    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CONTROL: KeyModifiers = KeyModifiers::CONTROL;
    let table: [(&[u8], KeyCode, KeyModifiers); 24] = [
        (b"\x1b", Esc, NONE),
        (b"\x1b\x1b", Esc, NONE),
        (b"\x1bx", Char('x'), KeyModifiers::ALT),
        (b"\x1bO", Esc, NONE),
        ("\x1bé".as_bytes(), Esc, NONE),
        (b"\x1b\r", Enter, NONE),
        (b"\x1b\x1b[C", Right, NONE),
        (b"\x1b[1;3D", Left, KeyModifiers::ALT),
        (b"\x1b[1;2D", Left, SHIFT),
        (b"\x1b[d", Left, SHIFT),
        (b"\x1b[Z", BackTab, SHIFT),
        (b"\x08", Backspace, NONE),
        (b"\x7f", Backspace, NONE),
        (b"\x1bOM", Enter, NONE),
        (b"\x1bOq", Char('1'), NONE),
        (b"\x1bOm", Char('-'), NONE),
        (b"\x1bOH", Home, NONE),
        (b"\x1b[8~", End, NONE),
        (b"\x1b[[A", F(1), NONE),
        (b"\x1b[15~", F(5), NONE),
        (b"\x1b[113;129u", Char('q'), NONE),
        (b"\x1b[97;2u", Char('A'), SHIFT),
        (b"\x1b[27;5;97~", Char('a'), CONTROL),
        (b"\x1a", Char('z'), CONTROL),
    ];
    for (bytes, code, modifiers) in table {
        assert_eq!(keys(bytes), [(code, modifiers)], "{}", bytes.escape_ascii());
    }
    // What follows is not swallowed.
    assert_eq!(keys(b"\x1b\rq"), [(Enter, NONE), (Char('q'), NONE)]);
    assert_eq!(keys(b"\x1b[M !!q"), [(Char('q'), NONE)]);
    assert_eq!(keys(b"\x1b[120;1:3u").len(), 0, "letting go of a key is nothing");
}

#[test]
fn a_paste_is_text_in_pieces_without_an_end_and_before_keys() {
    let paste = |text: &str| Input::Event(Event::Paste(text.to_owned()));
    assert_eq!(read(b"\x1b[200~a\x1b[Cb\x1b[201~"), [paste("a\x1b[Cb")]);
    let mut decoder = Decoder::default();
    assert_eq!(decoder.read(b"\x1b[200~one\x1b[20"), []);
    assert_eq!(decoder.read(b"1~").first(), Some(&paste("one")));
    assert_eq!(decoder.read(b"\x1b[200~abc"), []);
    assert_eq!(decoder.pause(), [paste("abc")]);
    assert_eq!(decoder.read(b"q").len(), 1, "a key goes first again");
    decoder.read(b"\x1b[200~abc");
    decoder.pause();
    assert_eq!(decoder.read(b"defghi\x1b[201~"), [paste("defghi")]);
}

#[test]
fn any_bytes_in_any_pieces_leave_the_keyboard_working() {
    let mut state = 1_u64;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let interesting = b"\x1b[]OP_^X~\\\x07;:0129<?>MmuABR \x18\x1a\xff\xc3q";
    for _ in 0..2_000 {
        let mut decoder = Decoder::default();
        for _ in 0..next() % 6 {
            let piece: Vec<u8> = (0..next() % 40).map(|_| interesting[next() % interesting.len()]).collect();
            decoder.read(&piece);
        }
        while decoder.patience().is_some() {
            decoder.pause();
        }
        decoder.given_up = None;
        let q = Input::Event(pressed(KeyCode::Char('q'), KeyModifiers::NONE));
        decoder.meaning.after = After::Nothing;
        assert_eq!(decoder.read(b"q"), [q]);
    }
}
