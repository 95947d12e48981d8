# limit memory or limit duration
import csv
list(csv.reader([',' * 3_000_000]))
