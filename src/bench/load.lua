-- wrk asks the addresses of a file in turn, or sends a form to them, and counts what is not answered as expected.
-- Arguments: the expected status, the file of addresses, and for a form the file with its encoded fields.
local addresses, form = {}, nil
local turn = 0

function setup(thread)
  only = thread
end

function init(args)
  expected = tonumber(args[1])
  others = 0
  for line in io.lines(args[2]) do
    table.insert(addresses, line)
  end
  if args[3] then
    local file = io.open(args[3])
    form = file:read("*a")
    file:close()
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  end
end

function request()
  turn = turn + 1
  local body = form and form:gsub("TURN", tostring(turn))
  return wrk.format(nil, addresses[turn % #addresses + 1], nil, body)
end

function response(status)
  if status ~= expected then
    others = others + 1
  end
end

function done(summary, latency)
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  print(string.format("done %d %d %d %d %d", summary.requests, only:get("others") + broken, summary.bytes,
    latency:percentile(50), latency:percentile(99)))
end
