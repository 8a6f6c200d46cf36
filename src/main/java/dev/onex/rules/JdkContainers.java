package dev.onex.rules;

import java.util.Set;

/** Types of the JDK that hold elements; of others nobody knows what their argument means. */
final class JdkContainers {

  /** Their qualified names. */
  static final Set<String> NAMES =
      Set.of(
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.ListIterator",
          "java.util.Collection",
          "java.util.SequencedCollection",
          "java.util.List",
          "java.util.Set",
          "java.util.SequencedSet",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.Deque",
          "java.util.Map",
          "java.util.SequencedMap",
          "java.util.SortedMap",
          "java.util.NavigableMap",
          "java.util.Map.Entry",
          "java.util.Enumeration",
          "java.util.Optional",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.EnumMap",
          "java.util.Hashtable",
          "java.util.Vector",
          "java.util.Stack",
          "java.util.Dictionary",
          "java.util.stream.Stream",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.BlockingDeque",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentNavigableMap",
          "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.ArrayBlockingQueue",
          "java.util.concurrent.CopyOnWriteArrayList",
          "java.util.concurrent.CopyOnWriteArraySet");

  private JdkContainers() {}
}
