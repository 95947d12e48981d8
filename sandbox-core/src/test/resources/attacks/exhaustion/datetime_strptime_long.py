# raises ValueError or limit duration or limit memory
import datetime
datetime.datetime.strptime('2024' * 100_000, '%Y' * 100_000)
