package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole file, as a reader finds it. */
final class GoldenReportTest {

  private static final String EXPECTED =
      """
      {
        "schemaVersion": "1.1",
        "tool": {
          "name": "onex-maven-plugin",
          "version": "0.1.0"
        },
        "project": {
          "groupId": "shop",
          "artifactId": "orders",
          "version": "1.0"
        },
        "summary": {
          "verdict": "failed",
          "complete": false,
          "files": {
            "found": 6,
            "checked": 2,
            "cached": 0,
            "skipped": 3,
            "failed": 1
          },
          "findings": {
            "critical": 1,
            "error": 0,
            "warning": 1,
            "new": 2,
            "baselined": 0,
            "suppressed": 1
          },
          "breaches": [
            {
              "parameter": "failOn",
              "value": "1 critical",
              "limit": "0",
              "message": "found 1 critical, and failOn=critical allows none"
            }
          ]
        },
        "findings": [
          {
            "rule": "RawType",
            "severity": "warning",
            "path": "src/main/java/a/Item.java",
            "line": 3,
            "column": 5,
            "endLine": 4,
            "endColumn": 7,
            "symbol": "",
            "message": "\\"<b>\\" \u2192 \u05d0",
            "fingerprint": "9f2c000000000002",
            "state": "new"
          },
          {
            "rule": "RawType",
            "severity": "critical",
            "path": "src/main/java/a/Order.java",
            "line": 12,
            "column": 31,
            "endLine": 12,
            "endColumn": 35,
            "symbol": "a.Order#orders",
            "message": "field 'orders' is a raw List; write List<Order>",
            "fingerprint": "9f2c000000000001",
            "state": "new"
          }
        ],
        "suppressed": [
          {
            "rule": "StringId",
            "path": "src/main/java/a/Old.java",
            "line": 7,
            "reason": "the wire format says so",
            "until": "2027-01-31",
            "severity": "error",
            "fingerprint": "9f2c000000000003",
            "message": "component 'id' is a String"
          }
        ],
        "skipped": [
          {
            "path": "src/main/java/a/Left.java",
            "reason": "excluded"
          },
          {
            "path": "src/main/java/a/Made.java",
            "reason": "generated"
          },
          {
            "path": "target/gen/B.java",
            "reason": "generated"
          }
        ],
        "rules": [
          {
            "rule": "RawType",
            "severity": "critical",
            "enabled": true,
            "findings": 2
          },
          {
            "rule": "StringId",
            "severity": "warning",
            "enabled": false,
            "findings": 0
          }
        ],
        "run": {
          "startedAt": "2026-11-23T20:00:00.123Z",
          "java": "17.0.15",
          "maven": "3.9.16",
          "os": "Linux amd64",
          "cores": 2,
          "maxHeapBytes": 1073741824,
          "threads": 2,
          "machineKey": "00ff",
          "inputHash": "abababababababababababababababababababababababababababababababab",
          "rulesHash": "3a7218f6ef97c4dea5333f6f1c480f0e5171198a921ae2ef899a8e323f03ba68"
        },
        "performance": {
          "wallMillis": 31200,
          "cpuMillis": 45000.123,
          "filesPerSecond": 0.096,
          "kiloLinesPerSecond": 0.1,
          "bytes": 123456,
          "lines": 3120,
          "chunks": {
            "planned": 12,
            "parsed": 13,
            "ruledOut": 660
          },
          "declarations": {
            "found": 700,
            "parsed": 40
          },
          "outlineBytes": 2048,
          "outlineBytesPerLine": 0.656,
          "unresolvedTypes": 5,
          "workers": 2,
          "concurrentEfficiency": 1.235,
          "stages": [
            {
              "stage": "read",
              "selfMillis": 10,
              "allocatedBytes": 4096
            },
            {
              "stage": "parse",
              "selfMillis": 31.001,
              "allocatedBytes": 1024
            }
          ],
          "timing": "sampled",
          "rules": [
            {
              "rule": "RawType",
              "selfMillis": 0,
              "chunks": 13
            }
          ],
          "fileMillis": {
            "p50": 0.1,
            "p90": 0.25,
            "p99": 3,
            "max": 1234.568,
            "buckets": [
              {
                "from": 0.1,
                "below": 0.2,
                "files": 3
              }
            ]
          },
          "slowestFiles": [
            {
              "path": "src/main/java/a/Order.java",
              "millis": 1234.568,
              "bytes": 99999
            }
          ],
          "cache": {
            "hits": 0,
            "misses": {
              "new": 0,
              "content": 0,
              "rules": 0,
              "tool": 0,
              "corrupt": 0
            },
            "savedMillis": 0
          }
        },
        "memory": {
          "budgetBytes": 1000,
          "peakAdmittedBytes": 2345,
          "waits": 3,
          "oversizeChunks": 1,
          "baselineHeapBytes": 11,
          "peakHeapBytes": 22,
          "heapAfterBytes": 33,
          "utilizationPercent": 234.5,
          "cleanups": 0,
          "events": [],
          "samples": [
            {
              "millis": 0.5,
              "admittedBytes": 1,
              "heapBytes": 2
            },
            {
              "millis": 7.001,
              "admittedBytes": 3,
              "heapBytes": 4
            }
          ]
        },
        "alerts": [
          {
            "severity": "high",
            "metric": "processing_time",
            "value": 31.2,
            "threshold": 30,
            "message": "the check took 31.2 s; maxProcessingTime allows at most 30 s"
          },
          {
            "severity": "critical",
            "metric": "error_rate",
            "value": 0.333333,
            "threshold": 0.05,
            "message": "a share of 0.334 of the files could not be checked; maxErrorRate allows at most 0.05"
          }
        ],
        "history": {
          "comparison": "no-baseline",
          "runsCompared": 0,
          "regressions": [],
          "reason": "no earlier run is remembered",
          "problems": [],
          "window": {
            "hours": 24,
            "operations": 1,
            "averageSeconds": 31.2,
            "peakSeconds": 31.2,
            "averageMemoryBytes": 22,
            "peakMemoryBytes": 22,
            "errorRate": 0.333333,
            "throughput": 0.096,
            "trends": [
              {
                "metric": "processing_time",
                "average": 31.2,
                "growth": 0,
                "variance": 0
              },
              {
                "metric": "memory_usage",
                "average": 22,
                "growth": 0,
                "variance": 0
              },
              {
                "metric": "throughput",
                "average": 0.096154,
                "growth": 0,
                "variance": 0
              }
            ],
            "violations": [
              {
                "metric": "error_rate",
                "runs": 1
              }
            ]
          }
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void theFileIsTheRecordKeyByKey() throws IOException {
    assertThat(new RealRun(directory).text(Sample.report())).isEqualTo(EXPECTED);
  }
}
