/**
 * The directory's steps (`directory.ts`) as one script that Redis runs whole or not at all. What is kept: an epoch, one hash of all
 * leases, a key a room's label, a key an ended room's hash; times by Redis's own clock. `test/sockets/redis-directory.test.ts` drives
 * both with the same steps.
 */
import { MOST_TOTAL_MINUTES } from '../../shared/session/agendaBounds.ts'
import { SLACK } from './directory.ts'
import { TIMES } from './times.ts'

/** A claim that nobody releases goes with the longest that a room can live, and an hour. */
const CLAIM_LASTS = (MOST_TOTAL_MINUTES + 60) * 60_000
/** A lease that is over is still known for so long: where whoever holds a room was. */
const REMEMBERED = 60_000

export const KEYS = {
  epoch: 'balint:epoch',
  nodes: 'balint:nodes',
  room: (label: string) => `balint:room:${label}`,
  ended: (room: string) => `balint:ended:${room}`,
} as const

/**
 * KEYS: the epoch, the leases. ARGV: what to do; a moment (ms) in place of Redis's own, 0 for none; the epoch if this directory is
 * empty; then the step's own. A lease is written "until rooms takes address".
 */
export const SCRIPT = `
local step, epoch = ARGV[1], redis.call('GET', KEYS[1])
local now = tonumber(ARGV[2])
if now == 0 then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
if not epoch then
  epoch = ARGV[3]
  redis.call('SET', KEYS[1], epoch)
end

local function lease(node)
  local written = redis.call('HGET', KEYS[2], node)
  if not written then return nil end
  local ends, rooms, takes, address = string.match(written, '^(%d+) (%d+) (%d) (.*)$')
  return { ends = tonumber(ends), rooms = rooms, takes = takes, address = address }
end
local function lives(node)
  local held = lease(node)
  return held ~= nil and held.ends > now
end
local function grant(node, rooms, takes, address)
  local ends = string.format('%.0f', now + ${TIMES.lease})
  redis.call('HSET', KEYS[2], node, ends .. ' ' .. rooms .. ' ' .. takes .. ' ' .. address)
end
local function each_lease(seen)
  local all = redis.call('HGETALL', KEYS[2])
  for at = 1, #all, 2 do
    local ends, rooms, takes, address = string.match(all[at + 1], '^(%d+) (%d+) (%d) (.*)$')
    if tonumber(ends) + ${REMEMBERED} < now then
      redis.call('HDEL', KEYS[2], all[at])
    elseif tonumber(ends) > now then
      seen(all[at], tonumber(rooms), takes == '1', address)
    end
  end
end
local function company()
  local nodes = {}
  each_lease(function(node, rooms, takes, address)
    nodes[#nodes + 1] = node
    nodes[#nodes + 1] = address
  end)
  return nodes
end
local function address_of(node)
  local held = lease(node)
  return held and held.address or ''
end
local moment = string.format('%.0f', now)

if step == 'join' then
  local node, asked, address, rooms, takes, unbroken = ARGV[4], ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9]
  if asked ~= epoch then return { 'other-epoch', moment, epoch } end
  local lost = {}
  for at = 10, #ARGV do
    local key = '${KEYS.room('')}' .. ARGV[at]
    local holder = redis.call('GET', key)
    if holder == node or (not holder and unbroken == '1') then
      redis.call('SET', key, node, 'PX', ${CLAIM_LASTS})
    else
      lost[#lost + 1] = ARGV[at]
    end
  end
  grant(node, rooms, takes, address)
  return { 'joined', moment, epoch, company(), lost }
end

if step == 'renew' then
  local node, asked, rooms, takes = ARGV[4], ARGV[5], ARGV[6], ARGV[7]
  if asked ~= epoch or not lives(node) then return { 'lapsed', moment, epoch } end
  grant(node, rooms, takes, lease(node).address)
  return { 'renewed', moment, epoch, company() }
end

if step == 'claim' then
  local node, asked, label, room, settled, by = ARGV[4], ARGV[5], ARGV[6], ARGV[7], ARGV[8], tonumber(ARGV[9])
  if asked ~= epoch or not lives(node) or now >= by then return { 'void' } end
  local ended = redis.call('GET', '${KEYS.ended('')}' .. room)
  if ended and tonumber(ended) > now then return { 'ended' } end
  local key = '${KEYS.room('')}' .. label
  local holder = redis.call('GET', key)
  if holder == node then
    redis.call('PEXPIRE', key, ${CLAIM_LASTS})
    return { 'yours' }
  end
  if holder then
    local kept = lives(holder)
    for at = 10, #ARGV do kept = kept or ARGV[at] == holder end
    if kept then return { 'theirs', holder, address_of(holder) } end
  end
  if settled ~= '1' then return { 'unsettled' } end
  redis.call('SET', key, node, 'PX', ${CLAIM_LASTS})
  return { 'yours' }
end

if step == 'look' then
  local holder = redis.call('GET', '${KEYS.room('')}' .. ARGV[4])
  local taking, fewest = {}, math.huge
  each_lease(function(node, rooms, takes)
    if takes then
      taking[#taking + 1] = { node = node, rooms = rooms }
      fewest = math.min(fewest, rooms)
    end
  end)
  local nodes = {}
  for _, each in ipairs(taking) do
    if each.rooms <= fewest + ${SLACK} then nodes[#nodes + 1] = each.node end
  end
  table.sort(nodes)
  local first, second = string.byte(ARGV[4], 1, 2)
  local least = nodes[((first or 0) * 256 + (second or 0)) % #nodes + 1]
  if holder and not lives(holder) then holder = nil end
  return { holder or '', holder and address_of(holder) or '', least or '', least and address_of(least) or '' }
end

if step == 'release' then
  local node, by = ARGV[4], tonumber(ARGV[5])
  for at = 6, #ARGV do
    local key = '${KEYS.room('')}' .. ARGV[at]
    if now < by and redis.call('GET', key) == node then redis.call('DEL', key) end
  end
  return { 'done' }
end

if step == 'bury' then
  local left = tonumber(ARGV[5]) - now
  if left > 0 then redis.call('SET', '${KEYS.ended('')}' .. ARGV[4], ARGV[5], 'PX', string.format('%.0f', left)) end
  return { 'done' }
end

redis.call('HDEL', KEYS[2], ARGV[4])
return { 'done' }
`
