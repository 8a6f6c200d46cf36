/**
 * The validated-model contract: a model checks itself and collects everything that is wrong with it
 * before anybody acts on it. Our own settings are validated models.
 */
@NullMarked
package dev.onex.validation;

import org.jspecify.annotations.NullMarked;
