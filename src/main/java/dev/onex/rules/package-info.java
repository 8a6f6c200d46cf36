/** The rules: one file each, listed in {@link dev.onex.rules.BuiltInRules}. */
@NullMarked
package dev.onex.rules;

import org.jspecify.annotations.NullMarked;
