package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.AccessList;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.DefaultPrivileges.Kind;
import io.github.migratemaven.catalog.DefaultPrivileges.Subject;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an object has when a migration has made it: it is the migrating role's, and the default
 * privileges in force are on it. A migration changes these when it has made the schemas, before
 * everything else, so that the schemas are made under the old ones and all others under the new.
 */
final class PrivilegesAtBirth {

  private final Map<ObjectName, Role> owners;
  private final NewObjects made;
  private final Map<Subject, AccessList> ofSchemas;
  private final Map<Subject, AccessList> ofOthers;

  /**
   * @param sides who may do what
   * @param made what is made
   */
  PrivilegesAtBirth(Pair<AccessControl> sides, NewObjects made) {
    this.owners =
        sides.before().objects().stream()
            .collect(Collectors.toMap(Privileges::object, Privileges::owner));
    this.made = made;
    this.ofSchemas = lists(sides.before().defaults());
    this.ofOthers =
        lists((AccessControl.areCompared(sides) ? sides.after() : sides.before()).defaults());
  }

  private static Map<Subject, AccessList> lists(List<DefaultPrivileges> defaults) {
    Map<Subject, AccessList> lists = new HashMap<>();
    defaults.forEach(each -> lists.put(each.subject(), each.access()));
    return lists;
  }

  /** The privileges of a new object, which need not be the ones given. */
  Privileges of(Privileges object) {
    Role maker = maker(object.follows());
    AccessList access =
        kind(object.object()).map(kind -> inForce(maker, kind, object)).orElse(AccessList.USUAL);
    return new Privileges(object.object(), object.follows(), maker, access);
  }

  /** A sequence that belongs to a column is made as if by the owner of its table. */
  private Role maker(@Nullable ColumnName follows) {
    Role migrating = new Role.CurrentUser();
    if (follows == null) {
      return migrating;
    }
    ObjectName table = ObjectName.relation(follows.table());
    return made.includes(table) ? migrating : owners.getOrDefault(table, migrating);
  }

  private AccessList inForce(Role maker, Kind kind, Privileges object) {
    Map<Subject, AccessList> lists = kind == Kind.SCHEMAS ? ofSchemas : ofOthers;
    AccessList anywhere = lists.getOrDefault(new Subject(maker, null, kind), AccessList.USUAL);
    AccessList here =
        lists.getOrDefault(
            new Subject(maker, object.object().name().schema(), kind), AccessList.USUAL);
    return kind == Kind.SCHEMAS ? anywhere : anywhere.plus(here.granted());
  }

  private static Optional<Kind> kind(ObjectName object) {
    return switch (object.kind()) {
      case SCHEMA -> Optional.of(Kind.SCHEMAS);
      case TYPE -> Optional.of(Kind.TYPES);
      // The value of an identity column is its sequence.
      case SEQUENCE, DEFAULT -> Optional.of(Kind.SEQUENCES);
      case RELATION -> Optional.of(Kind.TABLES);
      case ROUTINE -> Optional.of(Kind.FUNCTIONS);
      default -> Optional.empty();
    };
  }
}
