package io.github.migratemaven.embedded;

import io.github.migratemaven.postgres.ServerVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, and who runs them.
 *
 * @param installation where they are
 * @param user how they are kept from running as root
 */
record Programs(Installation installation, Unprivileged user) {

  ServerVersion version() {
    return installation.version();
  }

  /** Runs one to its end. */
  Command run(String program, List<String> arguments) {
    return Command.run(command(program, arguments));
  }

  /** The words that run one. */
  List<String> command(String program, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(installation.program(program).toString());
    words.addAll(arguments);
    return user.command(words);
  }

  /** Makes a tree belong to the user that the programs run as. */
  void own(Path tree) throws IOException {
    user.own(tree);
  }
}
