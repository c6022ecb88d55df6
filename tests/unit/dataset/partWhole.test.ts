import { describe, expect, it } from 'vitest';
import { partWhole } from '../../../src/dataset/partWhole';
import { DATASET } from '../support/frozen';

const { partsOf, activityOf, isPart, totalOf } = partWhole(DATASET.codes);
const place = (indicator: string, activity: string, breakdown = '_T') => ({ indicator, activity, breakdown });

describe('part and whole', () => {
  it('the groups of the real lists: industry is B to E, and with construction BTF', () => {
    expect(partsOf('BTE')).toEqual(['B', 'C', 'D', 'E']);
    expect(partsOf('BTF')).toEqual(['BTE', 'F']);
    expect(partsOf('C')).toEqual([]);
    expect(['IIP', 'LABOUR', 'VACN'].map((code) => activityOf(code, '_T'))).toEqual(['BTE', 'BTE', 'BTE']);
    // The total of GRDP is the whole economy, of which the lists hold only some activities.
    expect(activityOf('GRDP', '_T')).toBe('_T');
    expect(activityOf('IIP', 'C')).toBe('C');
  });

  it.each([
    ['an activity, of what holds it', place('IIP', 'C'), place('IIP', 'BTE'), true],
    ['an activity, at a further remove', place('GRDP', 'C'), place('GRDP', 'BTF'), true],
    ['an activity, of the total that means what holds it', place('IIP', 'C'), place('IIP', '_T'), true],
    ['a split, of its total', place('PROJECTS', '_T', 'FDI'), place('PROJECTS', '_T'), true],
    ['a split of an activity, of all', place('PROJECTS', 'BTE', 'FDI'), place('PROJECTS', '_T'), true],
    ['itself', place('IIP', 'C'), place('IIP', 'C'), false],
    ['what the total means, of the total', place('IIP', 'BTE'), place('IIP', '_T'), false],
    ['a whole, of its part', place('IIP', 'BTE'), place('IIP', 'C'), false],
    ['a split, of another', place('PROJECTS', '_T', 'FDI'), place('PROJECTS', '_T', 'UP'), false],
    ['an activity, of a split', place('PROJECTS', 'BTE'), place('PROJECTS', '_T', 'FDI'), false],
  ])('%s', (_, part, whole, expected) => {
    expect(isPart(part, whole)).toBe(expected);
  });

  it('a total is found without the breakdown first, then without the activity', () => {
    expect(totalOf(place('PROJECTS', 'BTE', 'FDI'))).toEqual(place('PROJECTS', 'BTE'));
    expect(totalOf(place('PROJECTS', 'BTE'))).toEqual(place('PROJECTS', '_T'));
    expect(totalOf(place('PROJECTS', '_T'))).toBeNull();
    expect(totalOf(place('IIP', 'BTE'))).toBeNull();
  });
});
