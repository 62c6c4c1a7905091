package io.github.migratemaven.catalog;

import java.util.List;

/**
 * Who may use a view or routine, where somebody has said so. Privileges are not managed and never
 * compared: they are kept to be given again when an object has to be made again.
 *
 * @param object the view or routine
 * @param closed whether it is a routine that not everybody may execute, as everybody may by default
 * @param grants sorted, without those of the owner
 */
public record Privileges(ObjectName object, boolean closed, List<Grant> grants) {
  public Privileges {
    grants = List.copyOf(grants);
  }
}
