package dev.onex.maven;

import dev.onex.engine.BuildResources;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** Keeps one pool and one budget per build, in the session, so that modules share them. */
final class SessionResources {

  /** A class as key, so that a plugin loaded anew does not meet another loader's objects. */
  private static final Object KEY = SessionResources.class;

  private SessionResources() {}

  /** The build's resources; made by the first module that asks, and as that module wants them. */
  static BuildResources of(MavenSession session, int threads, long budgetBytes) {
    SessionData data = session.getRepositorySession().getData();
    while (true) {
      if (data.get(KEY) instanceof BuildResources known) {
        return known;
      }
      BuildResources made = BuildResources.of(threads, budgetBytes);
      if (data.set(KEY, null, made)) {
        return made;
      }
    }
  }
}
