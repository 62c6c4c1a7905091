package io.github.migratemaven.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What {@code deploy} is asked to do.
 *
 * @param createDatabase whether a missing database is created instead of refused
 * @param lockWait how long to wait for another runner
 * @param expectedMajor the PostgreSQL major that the project pins, or 0; an older server is warned
 *     of
 * @param baseline the migration to record first where its tables are there already, or null
 */
public record DeployRequest(
    Project project,
    Target target,
    HistoryPolicies policies,
    boolean createDatabase,
    Duration lockWait,
    int expectedMajor,
    @Nullable String baseline) {}
