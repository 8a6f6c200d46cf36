package shop.shapes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collector;

public class Shapes extends Base {

  public List<Shape> shapes() {
    return List.of();
  }

  <T> T attribute(Key<T> key) {
    return key.type().cast(attributes.get(key));
  }

  <T> T ofClass(Class<T> type) {
    return type.cast(null);
  }

  public Class<? extends Shape> type() {
    return Shape.class;
  }

  public Class<?> anyType() {
    return Shape.class;
  }

  public Future<? extends Shape> later() {
    return null;
  }

  public Collector<? extends Shape, ?, List<Shape>> collector() {
    return null;
  }

  public Map.Entry<? extends Shape, ?> entry() {
    return null;
  }

  public Comparator<? super Shape> order() {
    return null;
  }

  List<? extends Shape> notPublic() {
    return List.of();
  }

  @Override
  public List<? extends Shape> all() {
    return List.of();
  }

  @Override
  public <T> T load(String id) {
    return null;
  }

  <T> List<T> none() {
    return List.of();
  }

  <T extends Comparable<T>> void sort(List<T> all) {
    all.sort(null);
  }

  <T, C extends Collection<T>> int size(C all, C others) {
    return all.size() + others.size();
  }

  <E extends Exception> void run(Task task) throws E {
    task.run();
  }

  <E extends Throwable> void failing(FailableTask<E> task) {
    task.run();
  }

  <T> T fail(String why) {
    throw new IllegalStateException(why);
  }

  <T> T rethrow(Throwable failure) {
    return this.<T, RuntimeException>erased(failure);
  }

  <T extends RuntimeException> T asRuntimeException(Throwable failure) {
    return this.<T, RuntimeException>erased(failure);
  }

  <T> T unsafeNull() {
    return null;
  }

  public TypeToken<? extends Number> subtype() {
    return null;
  }

  <T> void swap(List<T> all) {
    T first = all.get(0);
    all.set(0, all.get(1));
    all.set(1, first);
  }

  <T> int nested(Function<String, List<T>> all) {
    return all.hashCode();
  }

  <T> void both(List<T> from, List<? super T> to) {
    to.addAll(from);
  }

  <T extends @Nullable Object> T same(T value) {
    return value;
  }

  /** Carries a type, and nothing else. */
  interface Command<R> {}

  interface FailableTask<E extends Exception> {
    void run() throws E;
  }

  interface Repository<K, V> extends Source<K> {
    V find(String id);
  }

  interface Bounded<K, L extends List<K>> {
    L all();
  }

  static class Key<T> {
    private String name;
  }

  static class Object2 extends Objects {}
}

class Own {
  static class Object {}

  static class Thing extends Object {}
}
