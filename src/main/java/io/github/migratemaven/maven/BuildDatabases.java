package io.github.migratemaven.maven;

import io.github.migratemaven.command.BuildServer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;

/**
 * The throw-away databases that {@code start} made in this build, one per project. Kept in the
 * session, since a property could be set from a command line.
 */
final class BuildDatabases {

  private static final String KEY = "io.github.migratemaven.build-databases";
  private static final String SERVER_KEY = BuildServer.class.getName();

  private final RepositorySystemSession session;
  private final Map<String, String> urlByProject;

  private BuildDatabases(RepositorySystemSession session) {
    this.session = session;
    // Types of the JDK only: modules may load this plugin by different class loaders.
    this.urlByProject = shared(session, KEY, ConcurrentHashMap::new);
  }

  /** Those of this build; the same for every module, also when modules build in parallel. */
  static BuildDatabases of(RepositorySystemSession session) {
    return new BuildDatabases(session);
  }

  Optional<String> urlFor(MavenProject project) {
    return Optional.ofNullable(urlByProject.get(key(project)));
  }

  void put(MavenProject project, String url) {
    urlByProject.put(key(project), url);
  }

  /** The build's one server, started by whoever comes first and stopped when the build ends. */
  BuildServer server(Supplier<BuildServer> start) {
    // The class loader is part of the key: a second loader of the plugin has a server of its own.
    Object key = Map.entry(SERVER_KEY, BuildServer.class.getClassLoader());
    Map<String, BuildServer> servers = shared(session, key, ConcurrentHashMap::new);
    return servers.computeIfAbsent(
        "",
        one -> {
          BuildServer server = start.get();
          stopWithTheBuild(server);
          return server;
        });
  }

  /** Maven 4 tells when a build ends; before, the server stops with Maven's own process. */
  private void stopWithTheBuild(BuildServer server) {
    try {
      Runnable stop = server::close;
      RepositorySystemSession.class
          .getMethod("addOnSessionEndedHandler", Runnable.class)
          .invoke(session, stop);
    } catch (ReflectiveOperationException e) {
      // Not there: this is Maven 3.
    }
  }

  private static <T> T shared(RepositorySystemSession session, Object key, Supplier<T> empty) {
    Object found = session.getData().get(key);
    if (found == null) {
      // Atomic: whoever comes second gets what the first one put.
      session.getData().set(key, null, empty.get());
      found = session.getData().get(key);
    }
    @SuppressWarnings("unchecked")
    T shared = (T) found;
    return shared;
  }

  private static String key(MavenProject project) {
    return project.getGroupId() + ':' + project.getArtifactId();
  }
}
