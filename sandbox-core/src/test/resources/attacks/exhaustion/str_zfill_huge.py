# limit memory
'1'.zfill(10 ** 9)
