package dev.onex.engine;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Reads how much of the heap the latest collection left in use, so that garbage does not count; 0
 * as long as there was none since the gauge was made.
 */
final class HeapGauge implements LongSupplier {

  private final List<GarbageCollectorMXBean> collectors = new ArrayList<>();
  private long collections;
  private long afterCollection;
  private final Set<String> heapPools = new HashSet<>();

  HeapGauge() {
    for (java.lang.management.GarbageCollectorMXBean collector :
        ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof GarbageCollectorMXBean known) {
        collectors.add(known);
      }
    }
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        heapPools.add(pool.getName());
      }
    }
    collections = count();
  }

  @Override
  public synchronized long getAsLong() {
    long now = count();
    if (now != collections) {
      collections = now;
      afterCollection = leftByLatest();
    }
    return afterCollection;
  }

  private long count() {
    long count = 0;
    for (GarbageCollectorMXBean collector : collectors) {
      count += collector.getCollectionCount();
    }
    return count;
  }

  private long leftByLatest() {
    long latest = -1;
    long left = 0;
    for (GarbageCollectorMXBean collector : collectors) {
      GcInfo info = collector.getLastGcInfo();
      if (info != null && info.getEndTime() > latest) {
        latest = info.getEndTime();
        left = heapIn(info.getMemoryUsageAfterGc());
      }
    }
    return left;
  }

  private long heapIn(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(it -> heapPools.contains(it.getKey()))
        .mapToLong(it -> it.getValue().getUsed())
        .sum();
  }
}
