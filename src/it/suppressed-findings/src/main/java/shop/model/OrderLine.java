package shop.model;

/** Its markers are broken. */
public record OrderLine(
    int position,
    Object article, // onex-ok: ObjectTyped
    Object price) { // onex-ok: ObjectTyped nobody knew better until=2020-02-29

  static final String MARKER = "// onex-ok: ObjectTyped no marker, but a literal";
}
