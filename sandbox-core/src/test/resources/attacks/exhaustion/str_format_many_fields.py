# limit memory
('{0}' * 2_000_000).format(1)
