# limit memory
('{0.' + 'real.' * 1_000_000 + 'real}').format(1)
