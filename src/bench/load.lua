-- wrk asks the addresses of a file in turn, or sends a form to them, and counts what is not answered as expected.
-- Arguments: the expected status, the file of addresses, each with the tag of the page that is there already, and for a form the file with its encoded fields.
local addresses, form = {}, nil
local turn = 0

function setup(thread)
  only = thread
end

function init(args)
  expected = tonumber(args[1])
  others = 0
  for line in io.lines(args[2]) do
    local address, tag = line:match("^(%S+) ?(.*)$")
    table.insert(addresses, { address, tag ~= "" and { ["If-None-Match"] = tag } or nil })
  end
  if args[3] then
    local file = io.open(args[3])
    form = file:read("*a")
    file:close()
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  end
end

-- Headers that wrk is given take the place of its own.
function headers(more)
  if more then
    for name, value in pairs(wrk.headers) do
      more[name] = value
    end
  end
  return more
end

function request()
  turn = turn + 1
  local body = form and form:gsub("TURN", tostring(turn))
  local address = addresses[turn % #addresses + 1]
  return wrk.format(nil, address[1], headers(address[2]), body)
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
