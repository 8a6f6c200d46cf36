package dev.onex.rule;

/** In which types a rule looks at declarations. */
public enum Where {
  /** In every type. */
  EVERYWHERE,
  /** In models only. */
  MODELS,
  /** In models and in public interfaces. */
  MODELS_AND_PUBLIC_INTERFACES
}
