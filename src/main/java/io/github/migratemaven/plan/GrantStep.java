package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;

/**
 * {@code GRANT} and {@code REVOKE} for an object that was made again.
 *
 * @param privileges what was lost with the object
 */
public record GrantStep(Privileges privileges) implements Step {

  @Override
  public StepKind kind() {
    return StepKind.GRANT;
  }

  @Override
  public QualifiedName subject() {
    return privileges.object().name();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.grant(this);
  }
}
