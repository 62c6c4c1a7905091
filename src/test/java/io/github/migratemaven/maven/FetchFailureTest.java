package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.junit.jupiter.api.Test;

class FetchFailureTest {

  private static final Artifact JAR = new DefaultArtifact("g:a:1");
  private static final RemoteRepository CENTRAL =
      new RemoteRepository.Builder("central", "default", "https://repo.example/maven2").build();

  @Test
  void without_a_network_by_choice_nothing_else_is_blamed() {
    assertThat(FetchFailure.of(failure(new ArtifactNotFoundException(JAR, CENTRAL)), true))
        .isEqualTo(FetchFailure.OFFLINE);
  }

  @Test
  void a_repository_that_refuses_is_told_from_one_that_does_not_have_it() {
    assertThat(
            FetchFailure.of(
                failure(transfer("status code: 403, reason phrase: Forbidden (403)")), false))
        .isEqualTo(FetchFailure.REFUSED);
    assertThat(FetchFailure.of(failure(transfer("Not authorized")), false))
        .isEqualTo(FetchFailure.REFUSED);
    assertThat(FetchFailure.of(failure(new ArtifactNotFoundException(JAR, CENTRAL)), false))
        .isEqualTo(FetchFailure.UNKNOWN_THERE);
  }

  @Test
  void anything_else_is_the_network() {
    ArtifactResolutionException failure =
        failure(transfer("repo.example: Name or service not known"));

    assertThat(FetchFailure.of(failure, false)).isEqualTo(FetchFailure.NO_NETWORK);
    assertThat(FetchFailure.reason(failure)).contains("Name or service not known");
  }

  private static ArtifactTransferException transfer(String words) {
    return new ArtifactTransferException(JAR, CENTRAL, words);
  }

  private static ArtifactResolutionException failure(Exception cause) {
    ArtifactResult result = new ArtifactResult(new ArtifactRequest(JAR, List.of(CENTRAL), ""));
    result.addException(cause);
    return new ArtifactResolutionException(List.of(result));
  }
}
