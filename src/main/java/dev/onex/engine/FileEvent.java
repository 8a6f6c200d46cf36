package dev.onex.engine;

import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A worker's task with a file. */
@Name("onex.File")
@Label("File")
@Description("A worker scanned a file, or judged one that could offend")
final class FileEvent extends TraceEvent {

  @Label("Task")
  @Description("scan or judge")
  final String task;

  @Label("Size")
  @Description("The file's size")
  @DataAmount
  final long bytes;

  FileEvent(String path, String task, long bytes) {
    super(path);
    this.task = task;
    this.bytes = bytes;
  }
}
