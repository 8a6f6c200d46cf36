package dev.onex.engine;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.StackTrace;

/** What the events have in common. Flight Recorder reads the fields. */
@Category("onex")
@StackTrace(false)
abstract class TraceEvent extends Event implements Trace.Span {

  @Label("Path")
  @Description("The file, relative to the project's base directory, with / on every system")
  final String path;

  @Label("Declarations")
  @Description("How many declarations it was about")
  int declarations;

  @Label("Findings")
  @Description("How many findings it brought")
  int findings;

  TraceEvent(String path) {
    this.path = path;
  }

  @Override
  public void end(int about, int found) {
    end();
    declarations = about;
    findings = found;
    commit();
  }
}
