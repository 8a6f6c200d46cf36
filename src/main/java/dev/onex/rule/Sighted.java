package dev.onex.rule;

import dev.onex.outline.Mask;
import dev.onex.outline.Outline;

/**
 * Where a scan met cues that concern a declaration.
 *
 * @param header those in its header
 * @param anywhere those in its header, its body or its initialiser
 * @param file those in any declaration or comment of its file
 */
record Sighted(Mask header, Mask anywhere, Mask file) {

  static Sighted of(Outline outline, int declaration) {
    Mask header = outline.signatureTriggers(declaration);
    Mask anywhere = header.or(outline.bodyTriggers(declaration));
    return new Sighted(header, anywhere, outline.triggers());
  }
}
