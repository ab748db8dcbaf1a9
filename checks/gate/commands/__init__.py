"""The commands of `backread`, a module each: imported when it runs, so that none waits for another."""
