package dev.onex.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option of a rule. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface RuleOption {

  /** Its name: an XML element in the rule's configuration. */
  String name();

  /** What it does, in a sentence. */
  String description();

  /** Its value if nobody sets it; a list has its items separated by commas. */
  String defaultValue();

  /** Its value in the preset {@code strict}, which asks for more; the default if empty. */
  String strictValue() default "";

  /** The values that it may have; any if empty. */
  String[] allowed() default {};
}
