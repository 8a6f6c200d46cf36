package dev.onex.rule;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule says of itself. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

  /** What it flags, in a few words without a full stop. */
  String summary();

  /** The severity of its findings where the rule itself does not say another. */
  Severity severity();

  /** The smallest piece that it can judge. */
  Scope scope();

  /** The kinds of declarations that it looks at; all kinds if empty. */
  Kind[] kinds() default {};

  /** In which types it looks. */
  Where where() default Where.EVERYWHERE;

  /**
   * Whether it looks into bodies and initialisers, and not at headers alone. What their tokens say,
   * by {@link Candidate#tokens()} and {@link Declaration#tokens()}, may be had without.
   */
  boolean bodies() default false;

  /**
   * Lexical conditions of which one must hold for there to be a finding, so that a declaration that
   * meets none need not be parsed. Each is a list of terms, separated by blanks, that must all
   * hold. A term is one cue or several, as {@code one|other}, of which one must occur:
   *
   * <ul>
   *   <li>{@code word} or {@code ?}: a token, which is a whole word or a single sign
   *   <li>{@code new+Error} or {@code {+}}: two tokens, one directly behind the other; {@code *}
   *       stands for any word, {@code or} for the sign {@code |}
   *   <li>{@code NotImplemented*}: a word that starts so
   *   <li>{@code 'todo'}: a string literal that contains this, in whatever case
   *   <li>{@code //TODO}: a comment that contains this as written, in the file and not only in the
   *       declaration
   * </ul>
   *
   * <p>{@code !term} must not occur in the header, {@code ~term} must occur in some declaration of
   * the file. Tokens in comments and literals do not count; they count in the header and, with
   * {@link #bodies()}, in the body. Where several pairs make up a term, the first token of one may
   * go with the second of another. If empty, every declaration of the right kind and place is
   * parsed.
   */
  String[] triggers() default {};

  /** Whether it is off until somebody gives it a severity or an option. */
  boolean optIn() default false;

  /**
   * The version of the plugin that brought it; a preset that is pinned to an older one lacks it.
   */
  String since() default "0.1";

  /** The options that users may set. */
  RuleOption[] options() default {};

  /** Counts the changes of what it finds; cached results of another version do not count. */
  int version() default 1;
}
