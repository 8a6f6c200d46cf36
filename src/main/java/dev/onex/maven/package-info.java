/**
 * The goals: Maven's parameters in, Maven's console and exceptions out. Maven's types stop here.
 */
@NullMarked
package dev.onex.maven;

import org.jspecify.annotations.NullMarked;
