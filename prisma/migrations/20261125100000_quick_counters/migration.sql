-- Every limited call counts itself here and waits for nothing but its row: a counter that a crash forgets costs nobody anything,
-- a flush of the write-ahead log per call would cost everybody.
ALTER TABLE rate_window SET UNLOGGED, SET (fillfactor = 50);
