package dev.onex.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a build is not green, from module to module.
 *
 * @param first as many as leave room for the numbers on the first screen
 * @param others the rest
 */
record Reasons(List<String> first, List<String> others) {

  private static final int MOST = 6;

  /** What was not read comes first, for nobody knows what is in it. */
  static Reasons of(List<ModuleView> modules) {
    Stream<String> unread =
        modules.stream()
            .filter(it -> it.module().state().isUnread())
            .map(it -> it.name() + " was not read: " + it.problem());
    Stream<String> breaches =
        modules.stream()
            .flatMap(it -> it.breaches().stream().map(breach -> it.name() + ": " + breach));
    List<String> all = Stream.concat(unread, breaches).toList();
    int shown = all.size() <= MOST + 1 ? all.size() : MOST;
    return new Reasons(all.subList(0, shown), all.subList(shown, all.size()));
  }
}
