package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.postgres.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the development database, once: beside its place, and moved there when it is complete. So a
 * killed build leaves none, and what stands in its place is never half of one.
 */
record DevelopmentBirth(DevelopmentFiles files, Programs programs) {

  void make() {
    files.prepareFolder();
    Cluster partial = new Cluster(files.partial());
    try {
      Postmaster.stopLeftover(partial.data());
      Directories.delete(partial.directory());
      partial.initialise(programs, Purpose.DEVELOPMENT);
      createDatabase(partial);
      files.chooseAddress(partial.directory());
      Files.move(partial.directory(), files.cluster().directory(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Directories.unusable(files.cluster().directory(), e);
    } catch (TiedServer.StartFailed | SQLException e) {
      throw Problem.of(ErrorCode.M209, "The development database could not be made.")
          .at(String.valueOf(e.getMessage()).lines().toList())
          .state("Nothing is left of it; the next start begins again.")
          .next(NextStep.text("", "Check that the disk of " + files.partial() + " has room."))
          .raise(e);
    }
  }

  private void createDatabase(Cluster partial)
      throws IOException, TiedServer.StartFailed, SQLException {
    Secret password = partial.password();
    try (TiedServer server =
            TiedServer.startOnFreePort(programs, partial, Purpose.DEVELOPMENT, "");
        Connection connection =
            Sessions.open(EmbeddedServer.address(server.port(), password, "postgres"), "public");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE \"" + files.proposedName() + "\"");
    }
  }
}
