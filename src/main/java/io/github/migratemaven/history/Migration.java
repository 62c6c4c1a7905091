package io.github.migratemaven.history;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One folder of the migrations directory with its script as it was when the directory was read: the
 * checksum and what runs are of the same bytes even if the file changes meanwhile.
 */
public final class Migration {

  /** The name of the script inside each folder. */
  public static final String SCRIPT_NAME = "migration.sql";

  private final String name;
  private final Path folder;

  /** An Optional because the plugin tools cannot parse an annotated array. */
  private final Optional<byte[]> bytes;

  /** Made when the directory is read, where it is made for many in parallel. */
  private final String checksum;

  private Migration(String name, Path folder, Optional<byte[]> bytes) {
    this.name = name;
    this.folder = folder;
    this.bytes = bytes;
    this.checksum = bytes.map(Checksum::of).orElse("");
  }

  static Migration withScript(Path folder, byte[] bytes) {
    return new Migration(folder.getFileName().toString(), folder, Optional.of(bytes));
  }

  static Migration withoutScript(Path folder) {
    return new Migration(folder.getFileName().toString(), folder, Optional.empty());
  }

  /** The folder's name, which is what the ledger knows the migration by. */
  public String name() {
    return name;
  }

  /** Where it is. */
  Path folder() {
    return folder;
  }

  /** What a person called it: the name without its time. */
  public String words() {
    return MigrationName.words(name);
  }

  /** Where the script is, or would be. */
  public Path file() {
    return folder.resolve(SCRIPT_NAME);
  }

  /** Whether the folder holds a script. */
  public boolean hasScript() {
    return bytes.isPresent();
  }

  /**
   * The script, labelled with its place inside the migrations directory.
   *
   * @throws io.github.migratemaven.error.MigrateException P3015 when there is none; M1xx when it is
   *     not text
   */
  public Script script() {
    return Script.decode(label(), existing());
  }

  /**
   * The checksum that the ledger stores for this script.
   *
   * @throws io.github.migratemaven.error.MigrateException P3015 when there is no script
   */
  public String checksum() {
    existing();
    return checksum;
  }

  /** Whether a ledger's checksum is that of this script, line ends aside; no when there is none. */
  public boolean matches(String storedChecksum) {
    return checksum.equalsIgnoreCase(storedChecksum)
        || bytes.filter(script -> Checksum.matches(script, storedChecksum)).isPresent();
  }

  @Override
  public String toString() {
    return name;
  }

  private String label() {
    Path directory = folder.getParent();
    String prefix = directory == null ? "" : directory.getFileName() + "/";
    return prefix + name + "/" + SCRIPT_NAME;
  }

  private byte[] existing() {
    return bytes.orElseThrow(
        () ->
            Problem.of(ErrorCode.P3015, "Migration " + name + " has no " + SCRIPT_NAME + ".")
                .at(file().toString())
                .next(NextStep.text("", "Restore the file, for example from version control."))
                .next(
                    NextStep.text("", "Or delete the folder, if this migration was never applied."))
                .raise());
  }
}
