# limit memory
kept = []
while True:
    kept.append(eval('(x for x in [%d,%s])' % (len(kept), '1,' * 500)))
