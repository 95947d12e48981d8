# limit duration or raises Error or completes
import csv
while True:
    list(csv.reader(['"' + 'a' * 100_000 + '"']))
