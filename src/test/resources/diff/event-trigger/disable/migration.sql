-- AlterEventTrigger
ALTER EVENT TRIGGER "watch" DISABLE;
